// Lets a framed graph of On Record be as high as what it shows. The frame says its height; only what it frames is heard.
window.addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'on-record:height' || !Number.isFinite(data.height)) return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = `${Math.min(Math.max(200, data.height), 20_000)}px`;
});
