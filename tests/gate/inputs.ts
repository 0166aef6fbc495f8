/** All hostile inputs, one after another. */
import { characters } from './families/characters.ts';
import { code } from './families/code.ts';
import { html } from './families/html.ts';
import { links } from './families/links.ts';
import { slow } from './families/slow.ts';
import { yaml } from './families/yaml.ts';
import type { Input } from './input.ts';

export const inputs: readonly Input[] = [...code, ...html, ...links, ...yaml, ...characters, ...slow];
