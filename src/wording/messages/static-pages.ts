/** What browsers and other websites call our pages. It reveals nothing. */
export const pages = {
  title: 'Help and advice',
  description: 'Phone numbers and when they are open.',
  notFound: 'This page is not here',
};
