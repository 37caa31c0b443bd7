/** Two speech marks facing each other. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1d3f5e"/><path d="M6 9h9v8h-4l-4 5v-5H6zM26 13h-9" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round" stroke-linecap="round"/><path d="M17 15h9v8h-1v4l-4-4h-4z" fill="#fff"/></svg>`;
