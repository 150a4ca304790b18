// SPDX-License-Identifier: GPL-3.0-or-later
//
// node oidcserver.mjs MODULES PORT SECONDS
//
// A real OpenID Connect server on loopback, whose access tokens last that many seconds. Its pages take any name, which
// becomes the account, and any password. Says "listening" when it is ready.
import { pathToFileURL } from 'node:url';

const [, , modules, port, seconds] = process.argv;
const { Provider } = await import(pathToFileURL(`${modules}/oidc-provider/lib/index.js`));
const mailScope = 'https://mail.example.test/';
const redirects = ['http://127.0.0.1/', 'http://localhost/'];
const device = 'urn:ietf:params:oauth:grant-type:device_code';

const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
        // Like Microsoft's: no secret, and every refresh token is good for once.
        {
            client_id: 'public', application_type: 'native', token_endpoint_auth_method: 'none',
            response_types: ['code'], grant_types: ['authorization_code', 'refresh_token', device], redirect_uris: redirects,
        },
        // Like Google's: installed programs have a "secret", and refresh tokens stay.
        {
            client_id: 'installed', client_secret: 'not-really-secret', application_type: 'native',
            token_endpoint_auth_method: 'client_secret_post', response_types: ['code'],
            grant_types: ['authorization_code', 'refresh_token'], redirect_uris: redirects,
        },
        {
            client_id: 'imap-server', client_secret: 'introspect-secret', token_endpoint_auth_method: 'client_secret_basic',
            grant_types: [], response_types: [], redirect_uris: [],
        },
    ],
    scopes: ['openid', 'offline_access', mailScope],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    findAccount: async (context, id) => ({
        accountId: id, claims: async () => ({ sub: id, email: id, email_verified: true }),
    }),
    extraTokenClaims: async (context, token) => ({ email: token.accountId }),
    issueRefreshToken: async (context, client) => client.grantTypeAllowed('refresh_token'),
    expiresWithSession: () => false,
    ttl: {
        AccessToken: Number(seconds), AuthorizationCode: 60, RefreshToken: 86400, Grant: 86400, Session: 3600,
        Interaction: 3600, IdToken: 3600, DeviceCode: 600,
    },
    features: {
        devInteractions: { enabled: true }, introspection: { enabled: true }, revocation: { enabled: true },
        deviceFlow: { enabled: true },
    },
});
let granted = 0;
provider.on('grant.success', () => console.log(`grant ${++granted}`));
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
