/** The pages of the navigation, in order. Each has its label in the dictionaries: `navigation`. */
export const navigationPages = ['timeline', 'memorial', 'sources', 'about'] as const;
export type NavigationPage = (typeof navigationPages)[number];

/** Those that are plain text: read from `data/pages/NAME.yaml`, shown at `/en/NAME/`. */
export const textPages = ['about'] as const satisfies NavigationPage[];
