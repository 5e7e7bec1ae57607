import type { AstroIntegration } from 'astro';

/** In development a page that is open shows what changes in the content: it is read from the disk and no module that the server watches. */
export const watchContent = (folder: string): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
      });
    },
  },
});
