/** Files handed to the browser. */

/** True when this page is framed without leave to save files, as far as it can be told: a frame of another origin cannot be looked at. */
export function isForbidden() {
  try {
    const frame = /** @type {HTMLIFrameElement | null} */ (globalThis.frameElement);
    return Boolean(frame?.hasAttribute("sandbox") && !frame.sandbox.contains("allow-downloads"));
  } catch {
    return false;
  }
}

/** Saves a file where the browser saves files. @param {File} file */
export function save(file) {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has taken its own hold on the content by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
