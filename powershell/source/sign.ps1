# Signature Version 4: https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html

function ConvertTo-Hex([byte[]] $Bytes) {
    return [System.BitConverter]::ToString($Bytes).Replace('-', '').ToLowerInvariant()
}

function Get-Sha256([byte[]] $Bytes) {
    $hash = [System.Security.Cryptography.SHA256]::Create()
    try { return ConvertTo-Hex $hash.ComputeHash($Bytes) } finally { $hash.Dispose() }
}

function Get-Hmac([byte[]] $Key, [string] $Text) {
    $hmac = New-Object System.Security.Cryptography.HMACSHA256 -ArgumentList (, $Key)
    try { return , $hmac.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($Text)) } finally { $hmac.Dispose() }
}

# Adds what signs a POST of this body: X-Amz-Date, X-Amz-Security-Token if there is one, and Authorization.
function Add-Signature($Headers, [System.Uri] $Uri, [byte[]] $Body, [string] $Region, $Credential, [datetime] $Now) {
    $stamp = $Now.ToString('yyyyMMdd\THHmmss\Z', $script:Invariant)
    $Headers['X-Amz-Date'] = $stamp
    if ($Credential.SessionToken) { $Headers['X-Amz-Security-Token'] = $Credential.SessionToken }
    $signed = New-Object 'System.Collections.Generic.SortedDictionary[string,string]' ([System.StringComparer]::Ordinal)
    $signed['host'] = $Uri.Authority
    foreach ($header in $Headers.GetEnumerator()) { $signed[$header.Key.ToLowerInvariant()] = $header.Value.Trim() }
    $names = @($signed.Keys) -join ';'
    $lines = foreach ($header in $signed.GetEnumerator()) { "$($header.Key):$($header.Value)" }
    # The path is encoded once on the wire and once more here, slashes aside.
    $path = [System.Uri]::EscapeDataString($Uri.AbsolutePath).Replace('%2F', '/')
    $canonical = @('POST', $path, '', ($lines -join "`n"), '', $names, (Get-Sha256 $Body)) -join "`n"
    $day = $stamp.Substring(0, 8)
    $scope = "$day/$Region/cognito-idp/aws4_request"
    $text = @('AWS4-HMAC-SHA256', $stamp, $scope, (Get-Sha256 ([System.Text.Encoding]::UTF8.GetBytes($canonical)))) -join "`n"
    $key = [System.Text.Encoding]::UTF8.GetBytes("AWS4$($Credential.SecretKey)")
    foreach ($part in $day, $Region, 'cognito-idp', 'aws4_request') { $key = Get-Hmac $key $part }
    $signature = ConvertTo-Hex (Get-Hmac $key $text)
    $Headers['Authorization'] = "AWS4-HMAC-SHA256 Credential=$($Credential.AccessKey)/$scope, SignedHeaders=$names, Signature=$signature"
}
