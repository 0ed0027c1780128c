/** Text in a YAML file: scalars that are read back as they were, comments that stay comments. */
import { visible } from './visible.js';

/** A scalar on one line. Plain where YAML cannot take it for anything but this text, else in double quotes. */
export function yamlScalar(text: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} ,.'’()&/%$£€–—-]*$/u.test(text) &&
    !/ $|: | #/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return plain
    ? text
    : JSON.stringify(text).replace(
        /[\u007f-\u009f\u2028\u2029\ufeff]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
}

/** A list on one line. */
export const yamlList = (items: readonly string[]): string =>
  `[${items.map((item) => (/[,[\]{}]/.test(item) ? JSON.stringify(item) : yamlScalar(item))).join(', ')}]`;

/** One line of comment. */
export const yamlComment = (text: string): string => `# ${visible(text)}`;
