# En qué se apoya la parte del resultado que viene del proveedor.

title = En qué se apoya la parte del proveedor
kinds =
    .published = reglas publicadas
    .reported = según terceros
    .illustrative = tasas ilustrativas
    .own = sus propias cifras
short =
    .published = Publicado
    .reported = Según terceros
    .illustrative = Ilustrativo
    .own = Suyo
placeholder = { $vendor } no publica esta tasa. Es un valor de ejemplo nuestro; ponga en su lugar la de su contrato.
example = Esta cifra procede del propio ejemplo de { $vendor }, no de una tasa en vigor. Es un valor ilustrativo; ponga en su lugar el de su contrato.
placeholders = { $vendor } no publica estas tasas. Son valores de ejemplo nuestros; ponga en su lugar las de su contrato.
useContract = Usar mi contrato
rules = Reglas que { $vendor } publica: { $printed } de { $used }
