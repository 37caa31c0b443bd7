declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** An HTTP server that speaks the DynamoDB API; without `path` its data lives in memory. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}
