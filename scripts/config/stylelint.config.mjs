/** Colours come from roles, directions from the writing direction; both are checked here so that nobody has to remember. */
export default {
  rules: {
    'color-no-hex': [true, { severity: 'error' }],
    'declaration-no-important': true,
    'no-duplicate-selectors': null,
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
    'unit-disallowed-list': [[], {}],
  },
  overrides: [
    { files: ['**/tokens.css'], rules: { 'color-no-hex': null } },
    { files: ['**/reset.css'], rules: { 'declaration-no-important': null } },
  ],
};
