import type { NumberPattern } from '#areas/documents/domain/number.ts'

/** `X检X建〔2026〕N号`. The codes of lines and kinds are not confirmed, so they stand in each template. Source: rulebook 3.2. */
export const documentNumbers: NumberPattern = '{office_short}检{line}{kind}〔{yyyy}〕{n}号'
