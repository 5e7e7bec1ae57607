/** Kinds of pages whose links have previews. */
const kinds = ['claims', 'actors', 'topics'];

/**
 * The address of the fragment for a link, both as absolute paths; undefined where the link leads to no
 * single claim, actor or topic, or to the page on which it stands. `home` is the path of the site's root.
 */
export const findPreview = (link: string, here: string, home: string): string | undefined => {
  if (link === here || !link.startsWith(home)) return undefined;
  const [kind, id, rest, ...more] = link.slice(home.length).split('/');
  if (kind === undefined || id === undefined || id === '' || rest !== '' || more.length > 0 || !kinds.includes(kind)) return undefined;
  return `${home}previews/${kind}/${id}/`;
};
