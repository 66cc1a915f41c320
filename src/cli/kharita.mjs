#!/usr/bin/env node
import { register } from 'tsx/esm/api';

register();
// A reader such as `head` may close the pipe before the report ends.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process.stdout, process.stderr);
