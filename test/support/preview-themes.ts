/** The colours of the made-up partners in demo/previews. */

export interface Theme {
  readonly name: string;
  /** The value of the attribute `theme`. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The page's own `color-scheme`. */
  readonly scheme: string;
  /** CSS variables, each with its semicolon. */
  readonly variables: string;
}

const PARTNERS = ['council', 'school', 'gp-practice', 'charity'] as const;

const own: readonly Theme[] = [
  {name: 'light', theme: 'light', scheme: 'normal', variables: ''},
  {name: 'dark', theme: 'dark', scheme: 'normal', variables: ''},
  {name: 'auto on a light page', theme: 'auto', scheme: 'light', variables: ''},
  {name: 'auto on a dark page', theme: 'auto', scheme: 'dark', variables: ''},
];

/** Every theme there is, of ours and of partners, whose pages `read` gives. */
export async function allThemes(
  read: (path: string) => Promise<string> | string,
): Promise<readonly Theme[]> {
  const partners = PARTNERS.map(async (name): Promise<Theme> => {
    const page = await read(`demo/previews/${name}.html`);
    const [, variables = ''] =
      /<style id="theme">[^{]*\{([^}]*)\}/.exec(page) ?? [];
    if (!variables) throw new Error(`The page of ${name} sets no colours.`);
    const [, scheme = 'normal'] = /color-scheme: (\w+);/.exec(page) ?? [];
    return {name, theme: 'auto', scheme, variables: variables.trim()};
  });
  return [...own, ...(await Promise.all(partners))];
}
