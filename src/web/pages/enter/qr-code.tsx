import { useQuery } from '@tanstack/react-query'

/** A QR code drawn as one path: black on white in any mode, so that every phone reads it. */
export const QrCode = ({ content, title }: { readonly content: string; readonly title: string }) => {
  const drawing = useQuery({
    queryKey: ['qr', content],
    queryFn: async () => {
      const { create } = await import('qrcode')
      const { modules } = create(content, { errorCorrectionLevel: 'M' })
      const path = Array.from(modules.data, (dark, at) =>
        dark ? `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z` : '',
      ).join('')
      return { size: modules.size, path }
    },
    staleTime: Infinity,
  })
  if (!drawing.data) return null
  const { size, path } = drawing.data
  return (
    <svg viewBox={`-2 -2 ${size + 4} ${size + 4}`} role="img" aria-label={title} shapeRendering="crispEdges">
      <rect x="-2" y="-2" width={size + 4} height={size + 4} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
