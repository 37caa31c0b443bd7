/** For how many days logs are kept: the stack and the home are built so, and the page on privacy says so. */
export const LOG_DAYS = 30;
/** DynamoDB's point-in-time recovery reaches back as far as this. */
export const BACKUP_DAYS = 35;
