const WIDTH = 30;

/** A line that is redrawn while work goes on; on anything but a terminal it writes only what is printed. */
export interface ProgressBar {
  /** @param share done, from 0 to 1 */
  show(share: number, label: string): void;
  /** Writes a line that stays. */
  print(line: string): void;
  clear(): void;
}

export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

export function createProgressBar(terminal: Terminal): ProgressBar {
  const isTty = terminal.isTTY === true;
  let shown = '';
  const clear = () => {
    if (shown !== '') terminal.write('\r\u001b[K');
    shown = '';
  };
  return {
    clear,
    show(share, label) {
      if (!isTty) return;
      const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
      const next = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${label}`;
      if (next === shown) return;
      terminal.write(`\r\u001b[K${next}`);
      shown = next;
    },
    print(line) {
      const again = shown;
      clear();
      terminal.write(`${line}\n${again}`);
      shown = again;
    },
  };
}
