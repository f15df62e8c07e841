# One request and its answer. HttpWebRequest, because Windows PowerShell has it without loading anything, and because it
# hands over an answer that is an error as it hands over any other.
$script:TimeoutMilliseconds = 100000
$script:MostAnswerBytes = 64MB

# Windows PowerShell on an old .NET Framework offers no TLS that today's servers accept, unless told to.
if ($PSVersionTable.PSVersion.Major -lt 6 -and [System.Net.ServicePointManager]::SecurityProtocol -ne 0) {
    [System.Net.ServicePointManager]::SecurityProtocol = [System.Net.ServicePointManager]::SecurityProtocol -bor [System.Net.SecurityProtocolType]::Tls12
}

function Read-AnswerText($Response) {
    $stream = $Response.GetResponseStream()
    $bytes = New-Object System.IO.MemoryStream
    $part = New-Object byte[] 65536
    while (($count = $stream.Read($part, 0, $part.Length)) -gt 0) {
        $bytes.Write($part, 0, $count)
        if ($bytes.Length -gt $script:MostAnswerBytes) { throw (New-Object System.IO.InvalidDataException "The answer is longer than $($script:MostAnswerBytes / 1MB) MB.") }
    }
    return [System.Text.Encoding]::UTF8.GetString($bytes.ToArray()).TrimStart([char] 0xfeff)
}

function New-TransportFailure([System.Uri] $Uri, $Exception) {
    while ($Exception -isnot [System.Net.WebException] -and $Exception.InnerException) { $Exception = $Exception.InnerException }
    $root = $Exception.GetBaseException()
    $isLate = $Exception.Status -eq 'Timeout' -or $root.SocketErrorCode -eq 'TimedOut'
    $reason = if ($isLate) { "none came within $($script:TimeoutMilliseconds / 1000) s" } else { (Protect-Text $root.Message).TrimEnd('.') }
    return New-Failure "No answer from $($Uri.AbsoluteUri): $reason." $Exception $Exception.GetType().FullName
}

function Send-Request([System.Uri] $Uri, $Headers, [byte[]] $Body) {
    $request = [System.Net.WebRequest]::CreateHttp($Uri)
    $request.Method = 'POST'
    $request.Timeout = $script:TimeoutMilliseconds
    $request.ReadWriteTimeout = $script:TimeoutMilliseconds
    $request.AllowAutoRedirect = $false
    $request.UserAgent = "sparekey-powershell/$($MyInvocation.MyCommand.Module.Version) PowerShell/$($PSVersionTable.PSVersion)"
    # A proxy has no way to this computer.
    if ($Uri.IsLoopback) { $request.Proxy = $null }
    if ($PSVersionTable.PSVersion.Major -lt 6) { $request.ServicePoint.Expect100Continue = $false }
    foreach ($header in $Headers.GetEnumerator()) {
        if ($header.Key -eq 'Content-Type') { $request.ContentType = $header.Value } else { $request.Headers[$header.Key] = $header.Value }
    }
    $request.ContentLength = $Body.Length
    $response = $null
    try {
        try {
            $stream = $request.GetRequestStream()
            $stream.Write($Body, 0, $Body.Length)
            $stream.Close()
            $response = $request.GetResponse()
        }
        catch {
            $failed = $_.Exception
            while ($failed -isnot [System.Net.WebException] -and $failed.InnerException) { $failed = $failed.InnerException }
            if ($failed -isnot [System.Net.WebException] -or -not $failed.Response) { throw }
            $response = $failed.Response
        }
        return @{
            Status      = [int] $response.StatusCode
            ContentType = [string] $response.ContentType
            ErrorType   = [string] $response.Headers['x-amzn-ErrorType']
            RequestId   = [string] $response.Headers['x-amzn-RequestId']
            Text        = Read-AnswerText $response
        }
    }
    catch { throw (New-TransportFailure $Uri $_.Exception) }
    finally { if ($response) { $response.Close() } }
}

# The members of an answer; an error of the service is thrown.
function Read-Answer([System.Uri] $Uri, $Answer, $Operation) {
    $isEmpty = $Answer.Text.Trim() -eq ''
    if ($isEmpty -and $Answer.Status -eq 200 -and -not $Operation['hasOutput']) { return New-Object 'System.Collections.Generic.Dictionary[string,object]' }
    $body = $null
    if (-not $isEmpty) { try { $body = Read-Json $Answer.Text } catch [System.FormatException] { $body = $null } }
    if ($body -isnot [System.Collections.IDictionary]) {
        $what = if ($isEmpty) { 'nothing' } elseif ($Answer.ContentType) { (Protect-Text $Answer.ContentType).Split(';')[0] } else { 'something' }
        throw (New-Failure "$($Uri.AbsoluteUri) answered with status $($Answer.Status) and $what where JSON was due: is it the endpoint of a user-pool server?")
    }
    if ($Answer.Status -ne 200) { throw (New-ServiceFailure $Answer $body) }
    return , $body
}
