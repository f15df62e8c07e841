# Errors look like those of AWS's cmdlets: an InvalidOperationException, in it an exception that is named after the
# service's error, and an id of two parts. Scripts tell errors apart by either.
$script:Namespace = 'Amazon.CognitoIdentityProvider'
$script:ServiceException = "$script:Namespace.AmazonCognitoIdentityProviderException"
# Terminal escapes, and the marks that turn the direction of a text.
$script:Unprintable = New-Object System.Text.RegularExpressions.Regex('[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]', 'CultureInvariant')

function Protect-Text([string] $Text) {
    return $script:Unprintable.Replace($Text, { param($match) '\u{0:x4}' -f [int] $match.Value[0] })
}

function New-Failure([string] $Message, $Inner, [string] $Id = 'InvalidOperationException') {
    $exception = New-Object System.InvalidOperationException $Message, $Inner
    return New-Object System.Management.Automation.ErrorRecord $exception, $Id, 'InvalidOperation', $null
}

function New-ArgumentFailure([string] $Message, [string] $Parameter) {
    $exception = New-Object System.ArgumentException $Message, $Parameter
    return New-Object System.Management.Automation.ErrorRecord $exception, 'System.ArgumentException', 'NotSpecified', $null
}

function New-ServiceFailure($Answer, $Body) {
    $code = [string] $Body['__type']
    if (-not $code) { $code = [string] $Answer.ErrorType }
    $code = $code.Split('#')[-1].Split(':')[0]
    $told = $null
    foreach ($member in 'message', 'Message', 'errorMessage') { if ($null -eq $told -and $Body.ContainsKey($member)) { $told = $Body[$member] } }
    # What the model does not know is an error of the service's base type; its name is in ErrorCode.
    $type = $script:ExceptionTypes[$code]
    if (-not $type) { $type = $script:ExceptionTypes[''] }
    $message = if ("$told" -ne '') { Protect-Text $told } elseif ($code) { Protect-Text "The service answered $code without a message." } else { "The service answered with status $($Answer.Status) and no message." }
    $inner = [System.Activator]::CreateInstance($type, [object[]] @($message))
    $inner.ErrorCode = Protect-Text $code
    $inner.RequestId = Protect-Text $Answer.RequestId
    $inner.StatusCode = $Answer.Status
    return New-Failure $message $inner $type.FullName
}

# The engine ends the id of a function's error with the function's name, that of a cmdlet's error with its class. The
# field is the one that carries the id of an error from another computer; where it is missing, the id has both.
$script:ErrorIdField = [System.Management.Automation.ErrorRecord].GetField('_serializedFullyQualifiedErrorId', [System.Reflection.BindingFlags] 'Instance, NonPublic')

function Complete-ErrorRecord($Record, [string] $Cmdlet) {
    $id = "$($Record.FullyQualifiedErrorId.Split(',')[0]),Amazon.PowerShell.Cmdlets.CGIP.$($Cmdlet.Replace('-', ''))Cmdlet"
    $complete = New-Object System.Management.Automation.ErrorRecord $Record.Exception, $id, $Record.CategoryInfo.Category, $Record.TargetObject
    if ($script:ErrorIdField) { $script:ErrorIdField.SetValue($complete, $id) }
    return $complete
}
