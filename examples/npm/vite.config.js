import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the pages work under any path.
  base: './',
  build: { target: 'es2022', rolldownOptions: { input: ['page.html', 'react.html', 'card.html'] } },
  // The package finds its files beside its own modules; bundled ahead of time for `vite dev` it would not.
  optimizeDeps: { exclude: ['partner-calculator'] },
});
