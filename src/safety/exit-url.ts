/** Where the exit leads: a plain page, the same for everyone. */
export const DEFAULT_EXIT_URL = 'https://www.bbc.co.uk/weather';
