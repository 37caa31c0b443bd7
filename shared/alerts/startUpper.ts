/** "fifth round" → "Fifth round" */
export function startUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "Fifth round" → "fifth round" */
export function startLower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** "russia-ukraine" → "RussiaUkraine" */
export function pascalCase(name: string): string {
  return name.split('-').map(startUpper).join('');
}
