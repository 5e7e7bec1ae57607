// The theme that the address of an embedded graph asks for: `?theme=dark` or `?theme=light`.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;

// How high the page is, for the page around it, which may let the frame grow (`embed.js`). No secret: any page may know it.
new ResizeObserver(() => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (window.parent !== window) window.parent.postMessage({ type: 'on-record:height', height }, '*');
}).observe(document.body);
