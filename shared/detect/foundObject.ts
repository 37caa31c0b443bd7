/** What an act is done to. `soft`: agreed is only to go on talking. `bare`: no known word says on what. */
export interface FoundObject {
  soft: boolean;
  bare?: boolean;
  note: string;
}
