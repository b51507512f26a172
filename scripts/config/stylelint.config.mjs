/**
 * Colours and spaces come from roles, directions from the writing direction; both are checked here so that nobody has to
 * remember. Spaces may also be set in `em`, as parts of the letters they stand beside.
 */
const sides = '(top|right|bottom|left)';
const pigment = /var\(--(?:giay-do|muc|cham|canh-kien|nghe|la|bac)(?:-[a-z]+)?\)/;

export default {
  rules: {
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|device-cmyk)a?$/', 'light-dark'],
    'declaration-no-important': true,
    'declaration-property-value-disallowed-list': {
      '/./': [pigment],
      '/^(margin|padding|scroll-margin|scroll-padding)/': [/\d(?:px|rem|ch|vw|vh)/],
      '/^(gap|row-gap|column-gap)$/': [/\d(?:px|rem|ch|vw|vh)/],
      '/^(text-align|clear|caption-side)$/': ['left', 'right'],
    },
    'property-disallowed-list': [
      [
        `/^(margin|padding|border|inset|scroll-margin|scroll-padding)-${sides}/`,
        '/^border-(top|bottom)-(left|right)-radius$/',
        'top',
        'right',
        'bottom',
        'left',
        'width',
        'height',
        'min-width',
        'max-width',
        'min-height',
        'max-height',
        'float',
      ],
    ],
  },
  overrides: [
    {
      files: ['**/tokens.css', '**/weave.css'],
      rules: {
        'color-no-hex': null,
        'function-disallowed-list': null,
        'declaration-property-value-disallowed-list': null,
      },
    },
    { files: ['**/reset.css'], rules: { 'declaration-no-important': null } },
  ],
};
