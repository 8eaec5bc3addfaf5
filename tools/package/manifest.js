/** Writes the package.json of the npm package: what it offers, and where that lies. */
import { readFileSync } from 'node:fs';

const types = './types/www/pkg';

export function manifest() {
  const { name, version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    name,
    version,
    description: 'What a cloud partner earns: the engine for Node and browsers, and the calculator as an element',
    license,
    keywords: ['partner', 'reseller', 'margin', 'rebate', 'incentive', 'calculator', 'web-component', 'wasm'],
    type: 'module',
    customElements: 'custom-elements.json',
    engines,
    // Registers elements by being imported; all else may be left out of a bundle that does not use it.
    sideEffects: ['./element/*.js'],
    bin: { [name]: './cli.js' },
    exports: {
      '.': { types: `${types}/engine.d.ts`, node: './engine/node.js', default: './engine/engine.js' },
      './answer': { types: `${types}/answer.d.ts`, node: './engine/answer-node.js', default: './engine/answer.js' },
      './element': { types: './types/package/element/element.d.ts', node: './element/server.js', default: './element/element.js' },
      './card': { types: './types/package/element/card.d.ts', node: './element/server.js', default: './element/card.js' },
      './sentences': { types: './types/package/sentences.d.ts', default: './sentences.js' },
      './mcp': { types: './types/package/mcp/server.d.ts', default: './mcp/server.js' },
      './messages/*': { types: `${types}/messages/*.d.ts`, default: './messages/*.js' },
      './programmes/*': './programmes/*',
      './engine_bg.wasm': './engine/engine_bg.wasm',
      './answer_bg.wasm': './engine/answer_bg.wasm',
      './examples/request.json': './examples/request.json',
      './custom-elements.json': './custom-elements.json',
      './SKILL.md': './SKILL.md',
      './package.json': './package.json',
    },
  };
}
