import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from './editor-schemas';

mkdirSync('data/schemas', { recursive: true });
for (const [file, text] of Object.entries(jsonSchemas())) writeFileSync(file, text);
