/** What is wrong and how to mend it, for people who know products and decisions but no YAML. */
export interface IssueMessage {
  readonly what: string;
  readonly fix: string;
}
