/** Colours come from roles, directions from the writing direction; both are checked here so that nobody has to remember. */
export default {
  rules: {
    'color-no-hex': true,
    'declaration-no-important': true,
    'property-disallowed-list': [
      [
        '/^(margin|padding|border)-(top|right|bottom|left)/',
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
    { files: ['**/tokens.css', '**/weave.css'], rules: { 'color-no-hex': null } },
    { files: ['**/reset.css'], rules: { 'declaration-no-important': null } },
  ],
};
