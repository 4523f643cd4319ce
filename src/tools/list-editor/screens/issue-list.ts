/** Shows issues as sentences. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {words} from '../words.js';

/** Long lists are cut. */
export function issueList(issues: readonly DirectoryIssue[]): TemplateResult {
  const shown = issues.slice(0, 20);
  const more = issues.length - shown.length;
  return html`
    <ul>
      ${shown.map(({where, message}) => html`<li>${where}: ${message}</li>`)}
      ${more > 0 ? html`<li>${words.andMore(more)}</li>` : nothing}
    </ul>
  `;
}
