/** True where a person sits at a screen: not in CI, not in a pipe, not on a Linux machine without a display. */
export const canOpenBrowser = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  isTerminal: boolean,
): boolean => {
  if (environment.CI || !isTerminal) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
};
