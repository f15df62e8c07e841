# $AWSHistory holds the last request and the last answer, without secrets.
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

# AWS's own module keeps a variable of the same name; it is left alone.
function Add-History($Operation, $Request, $Response) {
    $known = Get-Variable -Name AWSHistory -Scope Global -ValueOnly -ErrorAction SilentlyContinue
    if ($null -ne $known -and $known.PSObject.TypeNames[0] -ne 'Sparekey.History') { return }
    $global:AWSHistory = [pscustomobject] @{
        PSTypeName          = 'Sparekey.History'
        LastCommand         = $Operation['cmdlet']
        LastServiceRequest  = Protect-Value $Operation['input'] $Request
        LastServiceResponse = if ($Operation['output']) { Protect-Value $Operation['output'] $Response } else { $null }
    }
}
