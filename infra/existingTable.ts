/** A table that is there, in the stack's account and region, with the stream through which alerts reach the notifier. */
export interface ExistingTable {
  tableName: string;
  tableStreamArn: string;
}
