// Sizes of the elements on pages that are not ours. A `rem` is the type of the page's root element, and many a theme sets that to 10 pixels
// to count in tens. What is built takes its sizes from `--rem` of tokens.css instead, which follows the root but is never smaller than
// browsers set it.

/** @import { AtRule, Declaration } from 'postcss' */

const REM = /(?<![\w.])(-?(?:\d*\.)?\d+)rem\b/g;
/** Sheets of the elements; those of our pages stay as they are. */
const OURS = /\/www\/element\//;

/** @param {Declaration | AtRule} node */
const isOurs = ({ source }) => OURS.test(source?.input.file ?? '');

/** Gives a sheet sizes of its own. Conditions of containers, in which no property counts, take the container's own type. @type {import('postcss').Plugin} */
export const ownRem = {
  postcssPlugin: 'own-rem',
  Declaration(one) {
    if (isOurs(one) && one.prop !== '--rem') one.value = one.value.replace(REM, (_, times) => (times === '1' ? 'var(--rem)' : `calc(${times} * var(--rem))`));
  },
  AtRule: {
    container(rule) {
      if (isOurs(rule)) rule.params = rule.params.replace(REM, '$1em');
    },
  },
};

/** Gives all sheets of the elements sizes of their own, those that another one imports too. @returns {import('vite').Plugin} */
export const rem = () => ({ name: 'rem', config: () => ({ css: { postcss: { plugins: [ownRem] } } }) });
