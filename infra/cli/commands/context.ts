import type { Terminal } from '../../terminal/progressBar.ts';

/** What a command is told of its surroundings, so that it can be called as a function. */
export interface CommandContext {
  now: Date;
  /** Width of the terminal in columns; null when the output goes to a file or a program, which gets whole lines. */
  columns: number | null;
  /** Where a progress bar goes. */
  terminal: Terminal;
}

/** What a command prints and the status it ends with. A bare text is a command that went well. */
export type CommandOutput = string | { text: string; status: number };

export type Command = (args: string[], context: CommandContext) => CommandOutput | Promise<CommandOutput>;
