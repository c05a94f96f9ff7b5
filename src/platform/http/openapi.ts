import type { Endpoint } from '#kernel/endpoint.ts'
import * as z from 'zod'

type Json = Record<string, unknown>

const schemaOf = (schema: Endpoint['response'], io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any' }) as Json

const parameters = (schema: Endpoint['query'], place: 'query' | 'path' | 'header'): Json[] => {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }))
}

const problem = {
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const operation = (endpoint: Endpoint): Json => ({
  operationId: endpoint.id,
  summary: `${endpoint.summary.zh} · ${endpoint.summary.en}`,
  tags: [endpoint.id.split('.')[0]],
  ...(endpoint.auth === 'public' ? {} : { security: [{ [endpoint.auth]: [] }] }),
  parameters: [
    ...parameters(endpoint.params, 'path'),
    ...parameters(endpoint.query, 'query'),
    ...parameters(endpoint.headers, 'header'),
  ],
  ...(endpoint.body && {
    requestBody: {
      required: true,
      content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
    },
  }),
  responses: {
    200: {
      description: 'OK',
      content: { 'application/json': { schema: schemaOf(endpoint.response, 'output') } },
    },
    401: { description: 'Not signed in, or the key is not known', ...problem },
    403: { description: 'Not within this role or scope', ...problem },
    404: { description: 'Nothing there that may be seen', ...problem },
    409: {
      description:
        'Somebody changed it first, or the procedure does not allow it; `allowed` lists what it does',
      ...problem,
    },
    422: { description: 'The input needs to be put right; `faults` names each field', ...problem },
    429: { description: 'Too many from this source; `Retry-After` says when', ...problem },
  },
})

const problemSchema: Json = {
  type: 'object',
  required: ['type', 'status', 'title', 'rule'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    rule: { type: 'string' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, message: { type: 'string' } } },
    },
    allowed: { type: 'array', items: { type: 'string' } },
    current: {},
  },
}

/** OpenAPI 3.1 of a set of contracts; for partners, those that `auth` says are theirs. */
export const openApi = (
  endpoints: readonly Endpoint[],
  info: { title: string; version: string; description: string },
  origin: string,
): Json => {
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint) }
  }
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: origin }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        staff: { type: 'apiKey', in: 'cookie', name: 'session' },
        partner: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}
