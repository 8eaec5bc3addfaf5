// Rules of hosts that reach elements of all kinds: those of widespread resets and themes, shortened to what could reach ours, and worse.

/** @param {string} said */
const all = (said) => `* { ${said} }`;

/** The rules, by where they are from or what they change. @type {Record<string, string>} */
export const rules = {
  'Tailwind’s preflight':
    '*, ::after, ::before, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html, :host { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, serif; font-feature-settings: normal; -webkit-tap-highlight-color: transparent } ol, ul, menu { list-style: none } img, svg { display: block; vertical-align: middle } button, input, select { font: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1 } h1, h2, h3 { font-size: inherit; font-weight: inherit } *, ::before, ::after { --tw-translate-x: 0; --tw-ring-color: rgb(59 130 246 / 0.5) }',
  'Bootstrap 3': '* { box-sizing: border-box } html { font-size: 10px; -webkit-tap-highlight-color: transparent } body { font: 14px/1.42857143 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333 } label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: 700 } p { margin: 0 0 10px } legend { display: block; width: 100%; font-size: 21px; border-bottom: 1px solid }',
  'Bootstrap 5': '*, ::before, ::after { box-sizing: border-box } :root { --bs-body-font-size: 1rem; scroll-behavior: smooth } body { font: 400 1rem/1.5 system-ui; text-align: center; -webkit-text-size-adjust: 100% } h2 { font-size: calc(1.325rem + .9vw) } table { caption-side: bottom; border-collapse: collapse } a { text-decoration: underline; color: #0d6efd }',
  'Meyer’s reset': 'html, body, div, span, h1, h2, h3, p, a, table, partner-calculator, partner-card { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline } body { line-height: 1 } ol, ul { list-style: none } table { border-collapse: collapse; border-spacing: 0 }',
  'a WordPress theme': 'html { font-size: 62.5%; scroll-behavior: smooth } body { font-size: 1.8rem; letter-spacing: -0.015em; font-family: "NonBreakingSpaceOverride", serif; text-align: left } *, *::before, *::after { box-sizing: inherit; -webkit-font-smoothing: antialiased; word-break: break-word; word-wrap: break-word } .entry-content > * { margin: 1.25em auto; max-width: 58rem } input, button { appearance: none; border-radius: 0 } table, th, td { border: .1rem solid #dcd7ca }',
  'a Shopify theme': ':root { --font-body-scale: 1; --gap: 99px; --text: 40px; --accent: red } html { font-size: calc(var(--font-body-scale) * 62.5%); height: 100% } body { display: grid; font-size: 1.5rem; letter-spacing: 0.06rem; line-height: calc(1 + 0.8 / var(--font-body-scale)) } *, *::before, *::after { box-sizing: inherit } div:empty, section:empty { display: none }',
  'a root of 8 pixels': ':root { font-size: 8px !important }',
  'type of all elements': all('font: italic 900 9px/3 fantasy'),
  'type of all elements, important': all('font: italic 900 9px/3 fantasy !important; color: red !important; -webkit-text-fill-color: red !important'),
  'no type at all': all('font-size: 0; line-height: 0'),
  'spaced out': all('letter-spacing: 0.4em !important; word-spacing: 2em !important; text-indent: 3em !important'),
  shouted: all('text-transform: uppercase !important; font-variant: small-caps !important; font-stretch: expanded'),
  centred: all('text-align: center !important; text-align-last: center; vertical-align: top'),
  'in one line': all('white-space: nowrap !important; word-break: keep-all; overflow-wrap: normal'),
  broken: all('word-break: break-all !important; overflow-wrap: anywhere; hyphens: auto; white-space: pre-wrap; tab-size: 40; line-break: anywhere'),
  leftward: all('direction: rtl !important; unicode-bidi: plaintext'),
  upright: all('text-orientation: upright; list-style: square inside !important; quotes: none; text-wrap: balance'),
  tables: all('border-collapse: separate; border-spacing: 20px; caption-side: bottom; empty-cells: hide'),
  drawings: all('fill: red; stroke: red; stroke-width: 9px; text-anchor: end; shape-rendering: crispEdges; paint-order: stroke; fill-opacity: 0.1; stroke-linecap: round'),
  boxes: all('box-sizing: content-box !important; min-width: 0; max-width: 100%; max-height: none'),
  'a flex box': all('display: flex !important; align-items: center; justify-content: center; gap: 3rem'),
  'a grid': all('display: grid !important; place-items: center; grid-auto-flow: column'),
  'inline boxes': all('display: inline !important'),
  'all unset': all('all: unset'),
  'all unset, important': all('all: unset !important'),
  'all initial, important': all('all: initial !important'),
  'all reverted, important': all('all: revert !important'),
  'backgrounds and lines': all('background: none !important; border-color: red; outline: 1px solid red; box-shadow: none !important'),
  'properties of the same name': all('--ink: red; --paper: red; --surface: red; --accent: red; --text: 40px; --small: 30px; --tiny: 20px; --gap: 90px; --radius: 50px; --font: fantasy; --line: red; --rem: 40px; --soft: red'),
  'properties of the same name, important': all('--ink: red !important; --paper: red !important; --surface: red !important; --accent: red !important; --text: 40px !important; --small: 30px !important; --tiny: 20px !important; --gap: 90px !important; --font: fantasy !important; --rem: 40px !important; --soft: red !important; --line: red !important'),
};
