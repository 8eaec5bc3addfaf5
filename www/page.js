import load, { version } from './pkg/engine.js';

await load();
const place = document.querySelector('#version');
if (place) place.textContent = version();
