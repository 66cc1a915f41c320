/**
 * Colours live in tokens.css; sides are logical, so that one sheet serves both directions.
 * Figures alone align right in every language, since their digits run left to right.
 */
export default {
  plugins: ['stylelint-use-logical'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'csstools/use-logical': ['always', { except: ['text-align'] }],
    'declaration-property-value-disallowed-list': { 'text-align': ['left'] },
    'block-no-empty': true,
    'color-no-hex': true,
    'color-named': 'never',
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'no-duplicate-selectors': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-max-id': 0,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'unit-no-unknown': true,
  },
  overrides: [{ files: ['src/styles/tokens.css'], rules: { 'color-no-hex': null, 'color-named': null } }],
};
