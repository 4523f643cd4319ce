/** What a browser and other websites call our pages. It gives nothing away. */
export const pages = {
  title: 'Help and advice',
  description: 'Phone numbers and when they are open.',
  notFound: 'This page is not here',
};
