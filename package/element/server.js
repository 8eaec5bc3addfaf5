/** The element on a server: nothing. Elements are a browser's; a page rendered elsewhere may import them all the same. */
export {};
