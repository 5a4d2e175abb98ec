// How likely a possible attribution is one.
import type { Candidate } from './candidates.ts';

/** Log-odds that a candidate is an attribution. */
export function scoreCandidate(candidate: Candidate): number {
  if (candidate.frame === 'quote' || candidate.frame === 'that' || candidate.frame === 'bare') return 1;
  return candidate.frame === 'object' ||
    candidate.frame === 'about' ||
    candidate.frame === 'noun of' ||
    candidate.frame === 'noun to'
    ? -1
    : 1;
}
