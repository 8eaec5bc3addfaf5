// Sizes of the elements on pages that are not ours. A `rem` is the type of the page's root element, and many a theme sets that to 10 pixels
// to count in tens. What is built takes its sizes from `--rem` of tokens.css instead, which follows the root but is never smaller than
// browsers set it.

import postcss from 'postcss';

const REM = /(?<![\w.])(-?(?:\d*\.)?\d+)rem\b/g;

/** A sheet with sizes of its own. Conditions of containers, in which no property counts, take the container's own type. @param {string} text */
export function ownRem(text) {
  const root = postcss.parse(text);
  root.walkDecls((one) => {
    if (one.prop !== '--rem') one.value = one.value.replace(REM, (_, times) => (times === '1' ? 'var(--rem)' : `calc(${times} * var(--rem))`));
  });
  root.walkAtRules('container', (rule) => {
    rule.params = rule.params.replace(REM, '$1em');
  });
  return root.toString();
}

/** @returns {import('vite').Plugin} */
export const rem = () => ({
  name: 'rem',
  enforce: 'pre',
  transform: {
    filter: { id: /\/www\/element\/[^?]*\.css(?:\?|$)/ },
    handler: (text) => ({ code: ownRem(text), map: null }),
  },
});
