# $AWSHistory shows the last request and the last answer, without secrets.
$script:Redacted = '[redacted]'

function Protect-Value([string] $Type, $Value) {
    if ($null -eq $Value) { return $null }
    if ($script:Scalars -contains $Type) {
        if ($Type -in 'secret', 'document', 'blob') { return $script:Redacted }
        return $Value
    }
    $shape = Get-ApiRow $Type
    if ($shape.ContainsKey('value')) { return $script:Redacted }
    if ($shape.ContainsKey('item')) {
        $items = New-Object System.Collections.ArrayList
        foreach ($item in $Value) { [void] $items.Add((Protect-Value $shape['item'] $item)) }
        return , $items.ToArray()
    }
    $made = [ordered] @{}
    foreach ($member in $shape['members'].GetEnumerator()) {
        $isDictionary = $Value -is [System.Collections.IDictionary]
        $item = if ($isDictionary) { $Value[$member.Key] } else { $Value.($member.Key) }
        if ($null -eq $item) { continue }
        $made[$member.Key] = if ((Get-ApiRow 'service')['sensitive'] -contains $member.Key) { $script:Redacted } else { Protect-Value $member.Value $item }
    }
    return [pscustomobject] $made
}

# What it shows is made when it is looked at. AWS's own module keeps a variable of the same name; that is left alone.
function Add-History($Operation, $Request, $Response) {
    $known = Get-Variable -Name AWSHistory -Scope Global -ValueOnly -ErrorAction SilentlyContinue
    if ($null -ne $known -and $known.PSObject.TypeNames[0] -ne 'Sparekey.History') { return }
    $script:Last = @{ Operation = $Operation; Request = $Request; Response = $Response }
    # After the module was imported again, the variable is that of the module before.
    if ($null -ne $known -and $script:HasHistory) { return }
    $script:HasHistory = $true
    $global:AWSHistory = [pscustomobject] @{ PSTypeName = 'Sparekey.History' }
    $global:AWSHistory | Add-Member ScriptProperty LastCommand { $script:Last.Operation['cmdlet'] }
    $global:AWSHistory | Add-Member ScriptProperty LastServiceRequest { Protect-Value $script:Last.Operation['input'] $script:Last.Request }
    $global:AWSHistory | Add-Member ScriptProperty LastServiceResponse { if ($script:Last.Operation['output']) { Protect-Value $script:Last.Operation['output'] $script:Last.Response } }
}
