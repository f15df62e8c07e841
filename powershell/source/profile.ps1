# Region, endpoint and credentials: from parameters, the session, the environment and the files that AWS's tools share.

function Get-HomePath([string] $Name) {
    return Join-Path ([System.Environment]::GetFolderPath('UserProfile')) (Join-Path '.aws' $Name)
}

function Read-ProfileFile([string] $Path, [string] $Name) {
    $found = @{}
    $exists = $false
    if (-not $Path -or -not [System.IO.File]::Exists($Path)) { return $null }
    $section = ''
    foreach ($line in [System.IO.File]::ReadAllLines($Path)) {
        # A line that is set in belongs to the setting above it.
        if ($line -match '^\s*([#;].*)?$' -or $line -match '^\s') { continue }
        if ($line -match '^\[\s*(?:profile\s+)?["'']?(.+?)["'']?\s*\]') { $section = $Matches[1] }
        elseif ($section -ceq $Name -and $line -match '^([^=\s]+)\s*=\s*(.*?)\s*$') { $found[$Matches[1].ToLowerInvariant()] = $Matches[2] }
        if ($section -ceq $Name) { $exists = $true }
    }
    if (-not $exists) { return $null }
    return $found
}

# The credentials' file wins over the configuration's, as it does in AWS's tools; $null when neither has the profile.
function Get-SharedProfile($Bound) {
    $name = if ($Bound['ProfileName']) { $Bound['ProfileName'] } elseif ($env:AWS_PROFILE) { $env:AWS_PROFILE } else { 'default' }
    $config = if ($env:AWS_CONFIG_FILE) { $env:AWS_CONFIG_FILE } else { Get-HomePath 'config' }
    $credentials = if ($env:AWS_SHARED_CREDENTIALS_FILE) { $env:AWS_SHARED_CREDENTIALS_FILE } else { Get-HomePath 'credentials' }
    if ($Bound['ProfileLocation']) {
        $credentials = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Bound['ProfileLocation'])
        if ([System.IO.Directory]::Exists($credentials)) { $credentials = Join-Path $credentials 'credentials' }
        if (-not [System.IO.File]::Exists($credentials)) { throw (New-Failure "There is no file at -ProfileLocation $(Protect-Text $Bound['ProfileLocation']).") }
    }
    $found = $null
    foreach ($path in $config, $credentials) {
        $part = Read-ProfileFile $path $name
        if ($null -eq $part) { continue }
        if ($null -eq $found) { $found = @{} }
        foreach ($key in $part.Keys) { $found[$key] = $part[$key] }
    }
    if ($null -eq $found -and $Bound['ProfileName']) { throw (New-Failure "The profile $(Protect-Text $name) is in neither of the shared files.") }
    return $found
}

# A region may be a text, or an object that names one: what AWS's own cmdlets print, or a piped object with a property.
function Get-RegionName($Value) {
    if ($Value -is [string]) { return $Value }
    foreach ($name in 'SystemName', 'Region', 'RegionToCall') {
        if ($null -ne $Value -and $Value.PSObject.Properties[$name]) { return [string] $Value.$name }
    }
    return ''
}

function Resolve-Region($Cmdlet, $Bound) {
    $stored = $Cmdlet.SessionState.PSVariable.GetValue('StoredAWSRegion')
    $candidates = @((Get-RegionName $Bound['Region']), (Get-RegionName $stored), $env:AWS_REGION, $env:AWS_DEFAULT_REGION)
    $region = $candidates | Where-Object { $_ } | Select-Object -First 1
    if (-not $region) {
        $shared = Get-SharedProfile $Bound
        if ($shared) { $region = $shared['region'] }
    }
    if (-not $region) { throw (New-Failure 'No region specified or obtained from persisted/shell defaults.') }
    if ($region -notmatch '^[A-Za-z0-9-]{1,63}$') { throw (New-ArgumentFailure "$(Protect-Text $region) is not the name of a region." 'Region') }
    return $region
}

function Resolve-Endpoint([string] $Region, $Bound) {
    $given = @($Bound['EndpointUrl'], $env:AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER, $env:AWS_ENDPOINT_URL) | Where-Object { $_ } | Select-Object -First 1
    if (-not $given) { $given = "https://cognito-idp.$Region.amazonaws.com/" }
    $uri = $null
    $isUrl = [System.Uri]::TryCreate($given, 'Absolute', [ref] $uri) -and $uri.Scheme -in 'http', 'https' -and -not $uri.UserInfo -and -not $uri.Query
    if (-not $isUrl) { throw (New-ArgumentFailure "$(Protect-Text $given) is not an endpoint: it takes a URL as http://127.0.0.1:8229." 'EndpointUrl') }
    return $uri
}

function New-Credential([string] $AccessKey, [string] $SecretKey, [string] $SessionToken) {
    return @{ AccessKey = $AccessKey; SecretKey = $SecretKey; SessionToken = $SessionToken }
}

# -Credential takes a PSCredential (access key and secret key), or an object of AWS's SDK that gives its keys.
function ConvertFrom-CredentialObject($Value) {
    if ($Value -is [System.Management.Automation.PSCredential]) { return New-Credential $Value.UserName $Value.GetNetworkCredential().Password '' }
    if ($Value.PSObject.Properties['Credentials']) { $Value = $Value.Credentials }
    if ($Value.PSObject.Methods['GetCredentials']) { $Value = $Value.GetCredentials() }
    if ($Value.PSObject.Properties['AccessKey'] -and $Value.PSObject.Properties['SecretKey']) { return New-Credential $Value.AccessKey $Value.SecretKey "$($Value.Token)$($Value.SessionToken)" }
    throw (New-ArgumentFailure '-Credential takes a PSCredential, or AWS credentials.' 'Credential')
}

function Resolve-Credential($Cmdlet, $Bound) {
    if ($Bound['AccessKey'] -or $Bound['SecretKey']) {
        if (-not $Bound['AccessKey'] -or -not $Bound['SecretKey']) { throw (New-ArgumentFailure '-AccessKey and -SecretKey go together.' 'AccessKey') }
        return New-Credential $Bound['AccessKey'] $Bound['SecretKey'] $Bound['SessionToken']
    }
    if ($null -ne $Bound['Credential']) { return ConvertFrom-CredentialObject $Bound['Credential'] }
    if (-not $Bound['ProfileName']) {
        $stored = $Cmdlet.SessionState.PSVariable.GetValue('StoredAWSCredentials')
        if ($null -ne $stored -and $stored -isnot [string]) { return ConvertFrom-CredentialObject $stored }
        if ($env:AWS_ACCESS_KEY_ID -and $env:AWS_SECRET_ACCESS_KEY) { return New-Credential $env:AWS_ACCESS_KEY_ID $env:AWS_SECRET_ACCESS_KEY $env:AWS_SESSION_TOKEN }
    }
    $shared = Get-SharedProfile $Bound
    if ($shared -and $shared['aws_access_key_id'] -and $shared['aws_secret_access_key']) { return New-Credential $shared['aws_access_key_id'] $shared['aws_secret_access_key'] $shared['aws_session_token'] }
    if ($shared -and $Bound['ProfileName']) { throw (New-Failure "The profile $(Protect-Text $Bound['ProfileName']) has no access key. Roles, single sign-on and credential processes are not read by this module.") }
    throw (New-Failure 'No credentials specified or obtained from persisted/shell defaults.')
}
