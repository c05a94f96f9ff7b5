import type { Settings } from '#platform/config/settings.ts'

/** The address people and partners know the site by. */
export const siteOf = ({ publicUrl, host, port }: Settings): string => publicUrl ?? `http://${host}:${port}`
