/**
 * `npm run cost`: what a month costs in AWS, from the template as it would be deployed, units that were counted on
 * loopback (`cost/units.json`, made by `--measure`) and list prices (`cost/prices.json`). `--write` puts it in README.md.
 */
import { runCommand } from '../terminal/runCommand.ts';
import { billCommand } from './billCommand.ts';

await runCommand(() => billCommand(process.argv.slice(2), console.log));
