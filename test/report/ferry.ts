/** A small project with a conflict of each severity, a disagreement, and facts that agree. */
export const FERRY: Readonly<Record<string, string>> = {
  'facts.yaml': `version: 1
sources: [sources/**]
facts:
  - id: operations-head
    name: Ingrid Halvorsen
    variants: [Ingrid Halverson]
    is: head of operations
    evidence: [https://example.org/board]
  - id: labour
    term: Labour
    variants: [Labor]
    except: [Australian Labor Party]
  - id: losses
    fact: The company put its losses at $1.4 million a week.
`,
  'sources/courier.txt':
    'HAVENPORT, March 4 — Nearly 240 deckhands walked off the ferries on Monday, said Ingrid Halvorsen, head of operations at the Tamsin Line.\n\nThe company put its losses at $1.4 million a week. The Labour Party said it would raise the matter.\n',
  'sources/lantern.txt':
    'Nearly 240 deckhands walked off the ferries on Monday. Ingrid Halverson, head of operations at the Tamsin Line, said the company put its losses at $2.1 million a week.\n\nThe Labor Party called it an insult. The Australian Labor Party has no part in it.\n',
  'sources/post.md':
    '# Ferries\n\n<!-- factdiff-disable-next-line labour -- name of a pub -->\nThe Labor Inn is shut. Ingrid Halvorsen of the Tamsin Line had no comment.\n',
};
