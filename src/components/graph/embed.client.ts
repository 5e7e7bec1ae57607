// The theme that the address of an embedded graph asks for: `?theme=dark` or `?theme=light`.
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
