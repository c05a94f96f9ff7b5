// Generated from the migrations by `npm run db:types`; not edited by hand.

import type { ColumnType } from 'kysely'

export type ArrayType<T> = ArrayTypeImpl<T> extends (infer U)[] ? U[] : ArrayTypeImpl<T>

export type ArrayTypeImpl<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S[], I[], U[]> : T[]

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>

export type Json = JsonValue

export type JsonArray = JsonValue[]

export type JsonObject = {
  [x: string]: JsonValue | undefined
}

export type JsonPrimitive = boolean | number | string | null

export type JsonValue = JsonArray | JsonObject | JsonPrimitive

export type Timestamp = ColumnType<Date, Date | string, Date | string>

export interface AccountRoles {
  account_id: string
  county_id: number | null
  department: string | null
  granted_at: Timestamp
  granted_by: string | null
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  role: string
}

export interface Accounts {
  active: Generated<boolean>
  county_id: number | null
  created_at: Timestamp
  created_by: string | null
  id: string
  login: string
  name: string
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
}

export interface Addressees {
  account_ids: Generated<string[]>
  active: Generated<boolean>
  address: Generated<string>
  changed_at: Timestamp
  contact: Generated<string>
  county_id: number | null
  credit_code: Generated<string>
  folded: string
  id: string
  initials: string
  kind: string
  name: string
  organ_id: number
  phone: Generated<string>
  pinyin: string
  prefecture_id: number | null
  province_id: number | null
  revision: Generated<number>
  shared_in: number | null
}

export interface AidPayments {
  above: boolean
  amount_cents: number
  applicant_index: Buffer | null
  case_id: string
  county_id: number | null
  id: string
  matter_id: string
  monthly_cents: number
  months: number
  organ_id: number
  paid_on: string
  prefecture_id: number | null
  province_id: number | null
}

export interface ApprovalDelegations {
  county_id: number | null
  delegate_id: string
  ended_at: Timestamp | null
  from_on: string
  given_at: Timestamp
  giver_id: string
  id: string
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  role: string
  to_on: string
}

export interface ApprovalOpinions {
  answer: string | null
  answered_at: Timestamp | null
  asked_at: Timestamp
  asked_id: string
  asker_id: string
  id: string
  question: string
  request_id: string
}

export interface ApprovalRequests {
  act: string
  case_id: string
  case_revision: number
  county_id: number | null
  decider_organ_id: number | null
  due_on: string | null
  ended_at: Timestamp | null
  given: Generated<Json>
  id: string
  kind: string
  organ_id: number
  own_rule_id: string | null
  person_id: string | null
  prefecture_id: number | null
  procedure: string
  procedure_version: number
  proposed_at: Timestamp
  proposer_id: string
  province_id: number | null
  rule: string
  state: string
  steps: Json
}

export interface ApprovalRules {
  county_id: number | null
  id: string
  move: string
  organ_id: number
  prefecture_id: number | null
  procedure: string
  province_id: number | null
  rule: string | null
  set_at: Timestamp
  set_by: string
  source: string
}

export interface ApprovalVoices {
  act: string
  at: Timestamp
  for_id: string | null
  id: string
  outcome: string
  person_id: string
  reason: string
  request_id: string
  role: string
  step: number
}

export interface AverageWages {
  county_id: number | null
  entered_at: Timestamp
  entered_by: string | null
  monthly_cents: number
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  source: string
  year: number
}

export interface CalendarChanges {
  affected: number
  days: Json
  decided_at: Timestamp | null
  decided_by: string | null
  following: Generated<boolean>
  id: string
  pass_at: string | null
  pass_began: Timestamp | null
  pass_organ_id: number | null
  proposed_at: Timestamp
  proposed_by: string | null
  recomputed: Generated<number>
  source: string
  state: string
  year: number
}

export interface CalendarOverrides {
  date: string
  entered_at: Generated<Timestamp>
  entered_by: string | null
  kind: string
  name_en: string
  name_zh: string
  source: string
}

export interface CalendarYears {
  entered_at: Generated<Timestamp>
  entered_by: string | null
  source: string
  year: number
}

export interface CaseChecks {
  case_id: string
  checked_at: Timestamp
  checked_by: string
  county_id: number | null
  handler_id: string | null
  id: string
  items: Json
  layer: string
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
}

export interface CaseNotes {
  at: Timestamp
  author_id: string
  body: string
  case_id: string
  id: string
  kind: string
  move: string | null
}

export interface CaseReviews {
  answer: Generated<string>
  answer_due: string | null
  answered_at: Timestamp | null
  answered_by: string | null
  case_id: string
  concluded_at: Timestamp | null
  concluded_by: string | null
  county_id: number | null
  defects: Generated<Json>
  finding: Generated<string>
  grade: string | null
  handler_id: string | null
  id: string
  items: Generated<Json>
  lessons: Generated<string>
  member_ids: Generated<string[]>
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  reviewer_id: string | null
  revision: Generated<number>
  risks: Generated<string[]>
  sample_id: string
  sent_at: Timestamp | null
  state: string
}

export interface Cases {
  action_id: string
  against_name: Generated<string>
  amount_cents: number | null
  closed_on: string | null
  counted: Generated<boolean>
  county_id: number | null
  due_on: string | null
  enclosed_ids: Generated<string[]>
  groups: Generated<string[]>
  handler_id: string | null
  hot_spot: string | null
  id: string
  industry: string | null
  measure_id: string | null
  member_ids: Generated<string[]>
  merged_into_id: string | null
  number: string
  opened_on: string
  organ_id: number
  origin_case_id: string | null
  persons_affected: number | null
  prefecture_id: number | null
  priority_id: string | null
  procedure: string
  procedure_version: number
  province_id: number | null
  revision: Generated<number>
  sent_as: string | null
  sent_by_id: string | null
  set_aside: Generated<string[]>
  state: string
  title: string
  words: Generated<string>
}

export interface Clocks {
  action_id: string
  case_id: string | null
  county_id: number | null
  due_on: string | null
  ended_on: string | null
  extensions: Generated<Json>
  half_on: Generated<string | null>
  id: string
  lead_id: string | null
  offered_organ_id: number | null
  on_time: boolean | null
  organ_id: number
  pauses: Generated<Json>
  prefecture_id: number | null
  procedure: string
  procedure_version: number
  province_id: number | null
  provisional: Generated<boolean>
  roll: boolean
  rule: string
  started_on: string
  state: string
  term_length: number
  term_unit: string
  three_quarters_on: Generated<string | null>
}

export interface CommitteeItems {
  executed: string | null
  executed_at: Timestamp | null
  executed_by: string | null
  id: string
  material: string
  outcome: string | null
  place: number
  request_id: string
  session_id: string
  votes: Generated<Json>
}

export interface CommitteeSessions {
  called_at: Timestamp
  called_by: string
  county_id: number | null
  held_on: string
  id: string
  member_ids: string[]
  organ_id: number
  prefecture_id: number | null
  present_ids: Generated<string[]>
  presider_id: string
  province_id: number | null
  recorded_at: Timestamp | null
  state: string
}

export interface Credentials {
  account_id: string
  county_id: number | null
  must_change_password: boolean
  organ_id: number
  password_changed_at: Timestamp
  password_hash: string | null
  prefecture_id: number | null
  province_id: number | null
  recovery_hashes: Generated<ArrayType<Buffer>>
  sessions_from: Timestamp
  totp_enabled_at: Timestamp | null
  totp_sealed: Buffer | null
  totp_step: number | null
}

export interface DetectorFindings {
  code: string | null
  county_id: number | null
  detector: string
  explained_at: Timestamp | null
  explained_by: string | null
  first_seen: Timestamp
  id: Generated<string>
  last_seen: Timestamp
  note: Generated<string>
  number: string
  organ_id: number | null
  prefecture_id: number | null
  province_id: number | null
  repaired_at: Timestamp | null
  since: string | null
  state: string
  subject_id: string
  subject_kind: string
}

export interface DetectorRuns {
  began_at: Timestamp
  detector: string
  found: number
  night: string
  took_ms: number
}

export interface Documents {
  about_id: string | null
  case_id: string
  county_id: number | null
  created_at: Timestamp
  created_by: string | null
  file_sha256: Buffer | null
  file_size: number | null
  id: string
  issued_at: Timestamp | null
  issued_by: string | null
  issued_on: string | null
  issued_with: string | null
  number: string | null
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  serial: number | null
  series: string | null
  series_year: number | null
  state: string
  template: string
  template_version: number
  title: string
  version: number
  void_reason: string | null
  voided_at: Timestamp | null
  voided_by: string | null
}

export interface DocumentServices {
  case_id: string
  day: string
  document_id: string
  entered_at: Timestamp
  entered_by: string | null
  id: string
  note: Generated<string>
  receiver: Generated<string>
  relation: Generated<string>
  served_on: string
  way: string
}

export interface DocumentSignatures {
  act: string
  at: Timestamp
  case_id: string
  document_id: string
  id: string
  provider: string
  reference: string | null
  signer_id: string | null
}

export interface DocumentTemplates {
  county_id: number | null
  file_sha256: Buffer | null
  id: string
  name: string
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  set_at: Timestamp
  set_by: string | null
  template: string
}

export interface DocumentVersions {
  at: Timestamp
  author_id: string | null
  case_id: string
  document_id: string
  entered: Json
  id: string
  version: number
}

export interface Drafts {
  expires_at: Timestamp
  files: Generated<ArrayType<Buffer>>
  sealed: Buffer
  token_hash: Buffer
  updated_at: Timestamp
}

export interface DueFeeds {
  account_id: string
  created_at: Timestamp
  organ_id: number
  token_hash: Buffer
}

export interface FigureCells {
  cell: string
  place: number
}

export interface FigureFacts {
  action_id: string
  amounts: number[]
  counts_from: string
  month: string
  organs: number[]
  priority_id: string
  subject_id: string
}

export interface FigureRollups {
  action_id: string
  amounts: ArrayType<number>
  counts_from: string
  county_id: number | null
  month: string
  organ_id: number
  prefecture_id: number | null
  priority_id: string
  province_id: number | null
}

export interface Files {
  added_at: Timestamp
  erased_at: Timestamp | null
  id: string
  media_type: string
  message_id: string | null
  name: string
  received_sha256: Buffer
  report_id: string
  sha256: Buffer
  size: number
}

export interface Identities {
  erased_at: Timestamp | null
  key_id: string
  phone_index: Buffer | null
  report_id: string
  sealed: Buffer
}

export interface IdentityOpenings {
  account_id: string
  at: Timestamp
  id: string
  note: string
  organ_id: number
  reason: string
  report_id: string
  role: string
}

export interface ImportProfiles {
  created_at: Timestamp
  created_by: string | null
  id: string
  mapping: Json
  name: string
  organ_id: number
}

export interface ImportRows {
  import_id: string
  outcome: string
  reason: Json | null
  report_id: string | null
  row_number: number
}

export interface Imports {
  action_id: string
  county_id: number | null
  ended_at: Timestamp | null
  file_digest: Buffer
  file_name: string
  format: Json
  id: string
  mapping: Json
  organ_id: number
  prefecture_id: number | null
  province_id: number | null
  rows_done: Generated<number>
  rows_imported: Generated<number>
  rows_known: Generated<number>
  rows_refused: Generated<number>
  rows_total: number
  started_at: Timestamp
  started_by: string | null
  state: string
}

export interface Installation {
  key: string
  value: string
}

export interface Leads {
  action_id: string
  against_name: string
  amount_cents: number | null
  case_id: string | null
  channel: string
  county_id: number | null
  due_on: string | null
  from_organ_id: number | null
  groups: Generated<string[]>
  hot_spot: string | null
  id: string
  industry: string | null
  measure_id: string | null
  merged_into_id: string | null
  number: string
  offered_organ_id: number | null
  organ_id: number
  parent_id: string | null
  persons_affected: number | null
  place_text: string
  prefecture_id: number | null
  priority_id: string | null
  procedure_version: number
  province_id: number | null
  received_on: string
  report_id: string
  revision: Generated<number>
  state: string
  suggestions: Generated<Json>
  title: string
  triaged_at: Timestamp | null
  triaged_by: string | null
  urgency: Generated<string[]>
  words: Generated<string>
}

export interface LedgerConsumers {
  name: string
  next_leaf: Generated<number>
}

export interface LedgerEntries {
  actor_id: string | null
  actor_kind: string
  at: Timestamp
  data: Json
  id: string
  leaf_hash: Buffer
  organ_id: number | null
  seq: Generated<number>
  subject_id: string
  subject_kind: string
  type: string
  xid: Generated<string>
}

export interface LedgerHeads {
  at: Timestamp
  key_id: string
  root: Buffer
  signature: Buffer
  tree_size: number
}

export interface LedgerKeys {
  created_at: Timestamp
  key_id: string
  origin: string
  public_key: Buffer
  retired_at: Timestamp | null
}

export interface LedgerLeaves {
  leaf_index: number
  seq: number
}

export interface LedgerTiles {
  hashes: Buffer
  level: number
  root: Buffer
  tile_index: number
}

export interface Messages {
  at: Timestamp
  author_id: string | null
  body: string
  case_id: string | null
  id: string
  kind: string
  organ_id: number | null
  read_at: Timestamp | null
  report_id: string
  sender: string
}

export interface NumberSeries {
  last: number
  organ_id: number
  series: string
  year: number
}

export interface OrganAliases {
  edition: string | null
  old_code: string
  organ_id: number
}

export interface Organs {
  active: Generated<boolean>
  changed_at: Timestamp
  code: string
  county_id: number | null
  derived: boolean
  edition: string | null
  id: number
  initials: string
  level: string
  name_en: string
  name_zh: string
  parent_id: number | null
  pinyin: string
  place: string
  prefecture_id: number | null
  province_id: number | null
  short_zh: string
  valid_from: string | null
  valid_to: string | null
}

export interface PartnerRequests {
  at: Timestamp
  idempotency_key: string
  partner_id: string
  report_id: string
  request_digest: Buffer
  response: Json
}

export interface Partners {
  active: Generated<boolean>
  created_at: Timestamp
  created_by: string | null
  id: string
  key_hash: Buffer
  key_hint: string
  name: string
  organ_id: number
}

export interface ProcedureChanges {
  affected: number
  decided_at: Timestamp | null
  decided_by: string | null
  from_version: number
  id: string
  map: Json
  migrated: Generated<number>
  procedure: string
  proposed_at: Timestamp
  proposed_by: string | null
  state: string
  to_version: number
}

export interface RecommendationCases {
  case_id: string
  linked_at: Timestamp
  linked_by: string
  recommendation_id: string
  told_at: Timestamp | null
}

export interface RecommendationFiles {
  added_at: Timestamp
  id: string
  letter_id: string
  media_type: string
  name: string
  received_sha256: Buffer
  recommendation_id: string
  sha256: Buffer
  size: number
}

export interface RecommendationLetters {
  at: Timestamp
  author_id: string | null
  body: string
  id: string
  kind: string
  outcome: string | null
  recommendation_id: string
  sender: string
}

export interface Recommendations {
  addressee_id: string | null
  addressee_name: Generated<string>
  answer: string | null
  answered_on: string | null
  assessed_on: string | null
  case_id: string
  changed_at: Timestamp
  correction: string | null
  county_id: number | null
  facts: Generated<string>
  id: string
  issued_on: string | null
  legal_basis: Generated<string>
  link_digest: Buffer | null
  link_made_at: Timestamp | null
  number: string | null
  objected_on: string | null
  objection_days: Generated<number>
  organ_id: number
  other: Generated<string>
  prefecture_id: number | null
  proposal: Generated<string>
  province_id: number | null
  reply_due: string | null
  reply_rule: Generated<string>
  reply_term: number | null
  revision: Generated<number>
  sent_at: Timestamp | null
  sent_by: string | null
  sent_to_ids: Generated<string[]>
  served_on: string | null
  source: Generated<string>
  state: string
  title: Generated<string>
  type: string | null
  violation: Generated<string>
}

export interface Reports {
  action_id: string
  against_kind: string | null
  against_name: Generated<string>
  amount_cents: number | null
  anonymous: boolean
  channel: string
  claim: Generated<string>
  code_hash: Buffer | null
  content_digest: Buffer
  county_id: number | null
  entered_by: string | null
  groups: Generated<string[]>
  id: string
  industry: string | null
  language: string
  measure_id: string | null
  next_by: string | null
  number: string
  offered_organ_id: number | null
  organ_id: number
  partner_id: string | null
  persons_affected: number | null
  place_id: number | null
  place_text: Generated<string>
  prefecture_id: number | null
  prior: Generated<string>
  priority_id: string | null
  province_id: number | null
  provisional: Generated<boolean>
  rating: number | null
  received_at: Timestamp
  received_on: string
  salt: Buffer
  since_on: string | null
  source: string | null
  source_key: string | null
  stage: Generated<string>
  stage_on: string
  stage_procedure: string | null
  story: string
  title: string
  urgency: Generated<string[]>
  withdrawn_at: Timestamp | null
}

export interface ReviewSamples {
  asked: number | null
  closed_from: string
  closed_to: string
  county_id: number | null
  drawn: number
  drawn_at: Timestamp
  drawn_by: string | null
  from_organ_id: number
  id: string
  method: string
  organ_id: number
  population: number
  prefecture_id: number | null
  priority_id: string | null
  procedure: string | null
  province_id: number | null
  seed: string
}

export interface SavedViews {
  account_id: string
  created_at: Timestamp
  id: string
  name: string
  page: string
  search: string
}

export interface Sessions {
  account_id: string
  address: string
  agent: string
  created_at: Timestamp
  expires_at: Timestamp
  id: string
  last_seen_at: Timestamp
  method: string
  organ_id: number
  token_hash: Buffer
}

export interface SignInAttempts {
  failures: number
  key: Buffer
  last_at: Timestamp
  locked_until: Timestamp | null
}

export interface WarningPass {
  name: string
  through: string
}

export interface Warnings {
  above_organ_id: number | null
  at: Timestamp
  clock_id: string
  due_on: string
  id: string
  kind: string
  organ_id: number
  owed_by: string
}

export interface WarningsSeen {
  account_id: string
  seen_at: Timestamp
  warning_id: string
}

export interface DB {
  account_roles: AccountRoles
  accounts: Accounts
  addressees: Addressees
  aid_payments: AidPayments
  approval_delegations: ApprovalDelegations
  approval_opinions: ApprovalOpinions
  approval_requests: ApprovalRequests
  approval_rules: ApprovalRules
  approval_voices: ApprovalVoices
  average_wages: AverageWages
  calendar_changes: CalendarChanges
  calendar_overrides: CalendarOverrides
  calendar_years: CalendarYears
  case_checks: CaseChecks
  case_notes: CaseNotes
  case_reviews: CaseReviews
  cases: Cases
  clocks: Clocks
  committee_items: CommitteeItems
  committee_sessions: CommitteeSessions
  credentials: Credentials
  detector_findings: DetectorFindings
  detector_runs: DetectorRuns
  document_services: DocumentServices
  document_signatures: DocumentSignatures
  document_templates: DocumentTemplates
  document_versions: DocumentVersions
  documents: Documents
  drafts: Drafts
  due_feeds: DueFeeds
  figure_cells: FigureCells
  figure_facts: FigureFacts
  figure_rollups: FigureRollups
  files: Files
  identities: Identities
  identity_openings: IdentityOpenings
  import_profiles: ImportProfiles
  import_rows: ImportRows
  imports: Imports
  installation: Installation
  leads: Leads
  ledger_consumers: LedgerConsumers
  ledger_entries: LedgerEntries
  ledger_heads: LedgerHeads
  ledger_keys: LedgerKeys
  ledger_leaves: LedgerLeaves
  ledger_tiles: LedgerTiles
  messages: Messages
  number_series: NumberSeries
  organ_aliases: OrganAliases
  organs: Organs
  partner_requests: PartnerRequests
  partners: Partners
  procedure_changes: ProcedureChanges
  recommendation_cases: RecommendationCases
  recommendation_files: RecommendationFiles
  recommendation_letters: RecommendationLetters
  recommendations: Recommendations
  reports: Reports
  review_samples: ReviewSamples
  saved_views: SavedViews
  sessions: Sessions
  sign_in_attempts: SignInAttempts
  warning_pass: WarningPass
  warnings: Warnings
  warnings_seen: WarningsSeen
}
