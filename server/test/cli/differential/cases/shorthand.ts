import { words, type Case } from '../case.ts'

const ATTRIBUTES = [
  ...words('admin-update-user-attributes --user-pool-id us-east-1_a --username jane --user-attributes'),
]
const METADATA = [...words('forgot-password --client-id abc --username jane --client-metadata')]
const POLICIES = words('update-user-pool --user-pool-id us-east-1_a --policies')
const SCHEMA = words('create-user-pool --pool-name p --schema')
const LAMBDA = words('update-user-pool --user-pool-id us-east-1_a --lambda-config')
const RECOVERY = words('update-user-pool --user-pool-id us-east-1_a --account-recovery-setting')
const INVITE = words('create-user-pool --pool-name p --admin-create-user-config')
const CLIENT = words('update-user-pool-client --user-pool-id us-east-1_a --client-id abc --analytics-configuration')
const DOMAIN = words('create-user-pool-domain --domain d --user-pool-id us-east-1_a --custom-domain-config')
const RISK = words('set-risk-configuration --user-pool-id us-east-1_a')
const SCOPES = words('create-resource-server --user-pool-id us-east-1_a --identifier i --name n --scopes')
const PROVIDER = words('create-identity-provider --user-pool-id us-east-1_a --provider-name idp --provider-type SAML')

export const shorthand: readonly Case[] = [
  {
    name: 'shorthand: structures side by side',
    args: [...ATTRIBUTES, 'Name=email,Value=a@b.c', 'Name=name,Value=Jane'],
    inFast: true,
  },
  { name: 'shorthand: a map', args: [...METADATA, 'k1=v1,k2=v2'] },
  { name: 'shorthand: a value with equals signs', args: [...METADATA, 'k=a=b==,l=c'] },
  { name: 'shorthand: double quotes', args: [...METADATA, 'k="a,b=c",l=d'] },
  { name: 'shorthand: single quotes', args: [...METADATA, "k='a,b=c',l=d"] },
  { name: 'shorthand: quotes within quotes', args: [...METADATA, String.raw`k="a\"b",l='c\'d',m="e'f"`] },
  { name: 'shorthand: quotes inside a value', args: [...METADATA, `k=a"b,l=c'd`] },
  { name: 'shorthand: text after a closing quote', args: [...METADATA, 'k="a"b'] },
  { name: 'shorthand: escaped commas', args: [...METADATA, String.raw`k=a\,b\,c,l=d`] },
  { name: 'shorthand: other escapes', args: [...METADATA, String.raw`k=a\nb\=c\\d`] },
  { name: 'shorthand: an escaped comma within quotes', args: [...METADATA, String.raw`k="a\,b\\c"`] },
  { name: 'shorthand: an empty value', args: [...METADATA, 'k=,l=d'] },
  { name: 'shorthand: an empty value at the end', args: [...METADATA, 'k=v,l='] },
  { name: 'shorthand: an empty quoted value', args: [...METADATA, 'k="",l=\'\''] },
  { name: 'shorthand: blanks around signs', args: [...METADATA, ' k = v , l = w '] },
  { name: 'shorthand: blanks within a value', args: [...METADATA, 'k=a b  c,l=d'] },
  { name: 'shorthand: keys with signs', args: [...METADATA, 'a-b_c.d:e/f#g=v'] },
  { name: 'shorthand: a key with a blank', args: [...METADATA, 'a b=v'] },
  { name: 'shorthand: a quoted key', args: [...METADATA, '"a"=v'] },
  { name: 'shorthand: a key twice', args: [...METADATA, 'k=v,k=w'], inFast: true },
  { name: 'shorthand: letters of other alphabets', args: [...METADATA, 'k=日本é,l=😀'] },
  { name: 'shorthand: a key of another alphabet', args: [...METADATA, 'ké=v'] },
  { name: 'shorthand: a line break in a value', args: [...METADATA, 'k=a\nb,l=c'] },
  { name: 'shorthand: a line break before a key', args: [...METADATA, 'k=a,\nl=c'] },
  { name: 'shorthand: a comma at the end', args: [...METADATA, 'k=v,'], inFast: true },
  { name: 'shorthand: two commas', args: [...METADATA, 'k=v,,l=w'] },
  { name: 'shorthand: a comma first', args: [...METADATA, ',k=v'] },
  { name: 'shorthand: a value with a comma that starts no pair', args: [...METADATA, 'k=a,b,c'] },
  { name: 'shorthand: a list and then a pair', args: [...METADATA, 'k=a,b,l=c'] },
  { name: 'shorthand: no equals sign', args: [...METADATA, 'justtext'] },
  { name: 'shorthand: an equals sign first', args: [...METADATA, '=v'] },
  { name: 'shorthand: an empty text', args: [...METADATA, ''] },
  { name: 'shorthand: a quote that does not end', args: [...METADATA, 'k="abc'] },
  { name: 'shorthand: a single quote that does not end', args: [...METADATA, "k='abc"] },
  { name: 'shorthand: a backslash at the end', args: [...METADATA, 'k=v\\'] },
  { name: 'shorthand: a colon for the equals sign', args: [...METADATA, 'k:v'] },
  { name: 'shorthand: maps in two words', args: [...METADATA, 'k=v', 'l=w'] },
  {
    name: 'shorthand: a pair with a file',
    args: [...METADATA, 'k@=file://value.txt,l=w'],
    files: { 'value.txt': 'from a file\n' },
  },
  { name: 'shorthand: a pair with a missing file', args: [...METADATA, 'k@=file://missing.txt'] },
  { name: 'shorthand: a pair with an at sign and no file', args: [...METADATA, 'k@=plain'] },
  {
    name: 'shorthand: a pair with a file of bytes',
    args: [...METADATA, 'k@=fileb://value.bin'],
    files: { 'value.bin': 'bytes' },
  },
  {
    name: 'shorthand: a file name without the at sign is a text',
    args: [...METADATA, 'k=file://value.txt'],
    files: { 'value.txt': 'x' },
  },
  { name: 'shorthand: from a file', args: [...METADATA, 'file://pairs.txt'], files: { 'pairs.txt': 'k=v,l=w\n' } },
  {
    name: 'shorthand: an integer and flags in a nested structure',
    args: [...POLICIES, 'PasswordPolicy={MinimumLength=12,RequireNumbers=true,RequireSymbols=false}'],
  },
  { name: 'shorthand: an integer that is none', args: [...POLICIES, 'PasswordPolicy={MinimumLength=long}'] },
  { name: 'shorthand: a flag that is none', args: [...POLICIES, 'PasswordPolicy={RequireNumbers=yes}'] },
  {
    name: 'shorthand: flags in other letters',
    args: [...POLICIES, 'PasswordPolicy={RequireNumbers=True,RequireSymbols=FALSE}'],
  },
  { name: 'shorthand: an empty integer', args: [...POLICIES, 'PasswordPolicy={MinimumLength=}'] },
  { name: 'shorthand: an empty nested structure', args: [...POLICIES, 'PasswordPolicy={}'] },
  { name: 'shorthand: a nested structure that does not end', args: [...POLICIES, 'PasswordPolicy={MinimumLength=8'] },
  { name: 'shorthand: text for a nested structure', args: [...POLICIES, 'PasswordPolicy=strong'] },
  { name: 'shorthand: text after a nested structure', args: [...POLICIES, 'PasswordPolicy={MinimumLength=8}x'] },
  {
    name: 'shorthand: an unknown member',
    args: [...SCOPES, 'ScopeName=a,ScopeDescription=b,Colour=red'],
    inFast: true,
  },
  {
    name: 'shorthand: an unknown member within',
    args: [...RISK, '--account-takeover-risk-configuration', 'Actions={LowAction={Notfy=true}}'],
  },
  { name: 'shorthand: JSON for a structure', args: [...POLICIES, '{"PasswordPolicy":{"MinimumLength":12}}'] },
  {
    name: 'shorthand: JSON for a structure from a file',
    args: [...POLICIES, 'file://policies.json'],
    files: { 'policies.json': '{"PasswordPolicy":{"MinimumLength":12}}' },
  },
  {
    name: 'shorthand: nested structures in a list',
    args: [
      ...SCHEMA,
      'Name=age,AttributeDataType=Number,NumberAttributeConstraints={MinValue=1,MaxValue=9}',
      'Name=x,Mutable=false,StringAttributeConstraints={MinLength=0}',
    ],
    inFast: true,
  },
  {
    name: 'shorthand: a list of hash literals',
    args: [
      ...RECOVERY,
      'RecoveryMechanisms=[{Priority=1,Name=verified_email},{Priority=2,Name=verified_phone_number}]',
    ],
  },
  {
    name: 'shorthand: one hash literal where a list belongs',
    args: [...RECOVERY, 'RecoveryMechanisms={Priority=1,Name=verified_email}'],
  },
  {
    name: 'shorthand: one text where a list of structures belongs',
    args: [...RECOVERY, 'RecoveryMechanisms=verified_email'],
  },
  {
    name: 'shorthand: a list that does not end',
    args: [...RECOVERY, 'RecoveryMechanisms=[{Priority=1,Name=verified_email}'],
  },
  { name: 'shorthand: an empty list', args: [...RECOVERY, 'RecoveryMechanisms=[]'] },
  { name: 'shorthand: a comma at the end of a list', args: [...RECOVERY, 'RecoveryMechanisms=[{Priority=1,Name=a},]'] },
  {
    name: 'shorthand: a structure within a structure and a text',
    args: [
      ...INVITE,
      'AllowAdminCreateUserOnly=true,InviteMessageTemplate={EmailSubject="Welcome, you",EmailMessage=Welcome}',
    ],
  },
  {
    name: 'shorthand: texts of a structure',
    args: [
      ...LAMBDA,
      'PreSignUp=arn:aws:lambda:us-east-1:1:function:f,PostConfirmation=arn:aws:lambda:us-east-1:1:function:g',
    ],
  },
  {
    name: 'shorthand: a hash literal in a structure of texts',
    args: [
      ...LAMBDA,
      'CustomEmailSender={LambdaVersion=V1_0,LambdaArn=arn:aws:lambda:us-east-1:1:function:g},KMSKeyID=arn:aws:kms:us-east-1:1:key/k',
    ],
  },
  {
    name: 'shorthand: one member',
    args: [...DOMAIN, 'CertificateArn=arn:aws:acm:us-east-1:123456789012:certificate/abcd'],
  },
  {
    name: 'shorthand: several members of several kinds',
    args: [...CLIENT, 'ApplicationId=a,UserDataShared=true,RoleArn=arn:aws:iam::123456789012:role/r'],
  },
  {
    name: 'shorthand: lists of texts in a structure',
    args: [
      ...RISK,
      '--risk-exception-configuration',
      'BlockedIPRangeList=10.0.0.0/8,192.168.0.0/16,SkippedIPRangeList=[1.2.3.4/32,5.6.7.8/32]',
    ],
  },
  {
    name: 'shorthand: one text for a list in a structure',
    args: [...RISK, '--risk-exception-configuration', 'BlockedIPRangeList=10.0.0.0/8'],
  },
  {
    name: 'shorthand: an empty text for a list in a structure',
    args: [...RISK, '--risk-exception-configuration', 'BlockedIPRangeList='],
  },
  {
    name: 'shorthand: quotes in a list',
    args: [
      ...RISK,
      '--compromised-credentials-risk-configuration',
      `EventFilter=["SIGN_IN",'SIGN_UP'],Actions={EventAction=BLOCK}`,
    ],
  },
  {
    name: 'shorthand: three levels',
    args: [
      ...RISK,
      '--account-takeover-risk-configuration',
      'Actions={LowAction={Notify=true,EventAction=BLOCK}},NotifyConfiguration={SourceArn=arn:aws:ses:us-east-1:1:identity/x,BlockEmail={Subject="a, b"}}',
    ],
  },
  {
    name: 'shorthand: a required member is missing within',
    args: [...RISK, '--account-takeover-risk-configuration', 'Actions={LowAction={Notify=true}}'],
  },
  {
    name: 'shorthand: scopes side by side',
    args: [...SCOPES, 'ScopeName=read,ScopeDescription=may read', 'ScopeName=write,ScopeDescription="may, write"'],
  },
  {
    name: 'shorthand: an error in the second word',
    args: [...SCOPES, 'ScopeName=read,ScopeDescription=x', 'ScopeName'],
  },
  {
    name: 'shorthand: shorthand and JSON side by side',
    args: [...SCOPES, 'ScopeName=read,ScopeDescription=x', '{"ScopeName":"w","ScopeDescription":"y"}'],
  },
  {
    name: 'shorthand: an address in a map',
    args: [...PROVIDER, '--provider-details', 'MetadataURL=https://idp.example/meta?x=1&y=2,IDPSignout=true'],
  },
  {
    name: 'shorthand: a map beside a list of texts',
    args: [
      ...PROVIDER,
      '--provider-details',
      'a=b',
      '--attribute-mapping',
      'email=http://schemas/email,custom:x=y',
      '--idp-identifiers',
      'one',
      'two',
    ],
  },
  { name: 'shorthand: a list for a text in a map', args: [...METADATA, 'k=[a,b]'] },
  { name: 'shorthand: a hash literal for a text in a map', args: [...METADATA, 'k={a=b}'] },
  { name: 'shorthand: a bracket inside a value', args: [...METADATA, 'k=a[b]{c}'] },
  {
    name: 'shorthand: parameters of sign-in',
    args: words(
      'initiate-auth --client-id abc --auth-flow USER_PASSWORD_AUTH --auth-parameters USERNAME=jane,PASSWORD=p=1#x',
    ),
  },
  {
    name: 'shorthand: a password with a comma',
    args: words(
      'initiate-auth --client-id abc --auth-flow USER_PASSWORD_AUTH --auth-parameters USERNAME=jane,PASSWORD=one,two',
    ),
  },
  {
    name: 'shorthand: a password with an open quote',
    args: words(
      'initiate-auth --client-id abc --auth-flow USER_PASSWORD_AUTH --auth-parameters USERNAME=jane,PASSWORD="one',
    ),
  },
  { name: 'shorthand: a member of the wrong letters', args: [...ATTRIBUTES, 'name=email,value=x'] },
  {
    name: 'shorthand: a structure given twice',
    args: [...POLICIES, 'PasswordPolicy={MinimumLength=8}', '--policies', 'PasswordPolicy={MinimumLength=9}'],
  },
]
